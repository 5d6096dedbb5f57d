import '../../components/pages.css';
